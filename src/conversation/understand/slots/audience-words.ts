import type { Audience } from '../../../requests/request.ts';

/** How each group is named, as alternatives of a pattern. */
export const audienceWords: Readonly<Record<Audience, string>> = {
  kommuner:
    '(?:(?!fylkes)\\p{L}+-?)?kommun(?:er|ar|ene|ane|enes|anes|a|an)|bydel(?:er|ene|ar|ane)|kommunen(?=,? (?:og|samt|,) \\p{L}*(?:næringsliv|gründer|bedrift|klyng|forsk|leverandør))|komm(?=\\.?\\s*(?:\\+|og|,|&|$))|kommunesektor\\p{L}*|kommune(?:ansatte|tilsette|folk)|municipalit(?:y|ies)|local authorities|kommuna',
  naeringsliv:
    '(?:nærings|naerings|nærings )liv(?:et|s)?|bedrift(?:er|ar|ene|ane|a)?|leverand[øo]r(?:er|ar|ene|ane|a|s)?|tilbyd(?:ere|erne|arar|arane)|entreprenør(?:er|ar|ene|ane)|selskap(?:er|a|ene)?|firma(?:er|ene)?|bransjen|smb(?:er|-er)?|business(?:es)?|suppliers?|vendors?|compan(?:y|ies)|industry|private sector|næringslivsaktør\\p{L}*',
  klynger:
    '(?:nærings)?klyng(?:e|er|ene|ane|a|en|jer|jene|jemiljø\\p{L}*|emiljø\\p{L}*)|(?:business )?clusters?',
  grundere:
    'gründ[ea]r(?:e|ar|ane|ne|a|miljø\\p{L}*|selskap\\p{L}*|bedrift\\p{L}*)?|grunder(?:e|ar|ane|ne)?|oppstart(?:s|ar)?-?(?:selskap|bedrift|miljø)\\p{L}*|oppstartere|start-?ups?(?:-?(?:bedrift|selskap)\\p{L}*)?|entrepreneurs|founders',
  fou: 'fou(?:[ -]?(?:miljø|aktør|institusjon|sektor)\\p{L}*)?|r ?& ?d|forsk(?:ere|arar|erne|arane|era|ar|er)|forsk(?:n)?ings?(?:miljø|institutt|institusjon)\\p{L}*|universitet(?:et|er|a|ene)?|h[øo][gy]skol\\p{L}*|akademia|kunnskapsmiljø\\p{L}*|researchers?|universit(?:y|ies)|academia|research (?:institution|environment|communit)\\p{L}*',
};

/** Plural and definite forms, long enough to be known with a letter missing, doubled or swapped. */
export const mendableGroups: readonly (readonly [string, Audience])[] = [
  ['kommuner', 'kommuner'],
  ['kommunar', 'kommuner'],
  ['kommunene', 'kommuner'],
  ['kommunane', 'kommuner'],
  ['næringsliv', 'naeringsliv'],
  ['næringslivet', 'naeringsliv'],
  ['leverandører', 'naeringsliv'],
  ['leverandørar', 'naeringsliv'],
  ['bedrifter', 'naeringsliv'],
  ['gründere', 'grundere'],
  ['gründerar', 'grundere'],
  ['leverandørene', 'naeringsliv'],
  ['leverandørane', 'naeringsliv'],
  ['bedriftene', 'naeringsliv'],
  ['bedriftane', 'naeringsliv'],
  ['gründerne', 'grundere'],
  ['gründerane', 'grundere'],
  ['oppstartsbedrifter', 'grundere'],
  ['klynger', 'klynger'],
  ['klyngene', 'klynger'],
  ['næringsklynger', 'klynger'],
  ['forskerne', 'fou'],
  ['forskarar', 'fou'],
  ['forskarane', 'fou'],
  ['forskningsmiljøene', 'fou'],
  ['forskingsmiljøa', 'fou'],
  ['municipalities', 'kommuner'],
  ['authorities', 'kommuner'],
  ['businesses', 'naeringsliv'],
  ['business', 'naeringsliv'],
  ['suppliers', 'naeringsliv'],
  ['companies', 'naeringsliv'],
  ['clusters', 'klynger'],
  ['founders', 'grundere'],
  ['startups', 'grundere'],
  ['entrepreneurs', 'grundere'],
  ['researchers', 'fou'],
  ['forskere', 'fou'],
];
