import type { Audience } from '../../../requests/request.ts';

/** How each group is named, as alternatives of a pattern. */
export const audienceWords: Readonly<Record<Audience, string>> = {
  kommuner:
    '(?:(?!fylkes)\\p{L}+-?)?kommun(?:er|ar|ene|ane|enes|anes|a|an)|bydel(?:er|ene|ar|ane)|kommunen(?=,? (?:og|samt|,) \\p{L}*(?:næringsliv|gründer|bedrift|klyng|forsk|leverandør))|komm(?=\\.?\\s*(?:\\+|og|,|&|$))|kommunesektor\\p{L}*|(?<=(?:for|førr|før|te|altså|dvs\\.?|det vil si|nemlig)\\s+)kommunen(?=\\s*(?:[.,;!?\\n|/–-]|$|(?:vår|ja)(?!\\p{L})))|kommunale (?:innkjøp\\p{L}+|ansatte|tilsette|ledere|leiarar)|municipal (?:buyers|staff|employees|leaders)|(?<=(?:^|[.,;\\n|/–-])\\s*)kommunen(?=\\s*(?:[.,;\\n|/–-]|$))|kommune(?:ansatte|tilsette|folk)|municipalit(?:y|ies)|local authorities|kommuna',
  naeringsliv:
    '(?:nærings|naerings|nærings )liv(?:et|s)?|bedrift(?:s(?:medlem|led|leiar|eier|eigar)\\p{L}*|er|ar|ene|ane|an|a)?|leverand[øo]r(?:er|ar|ene|ane|an|a|s)?|tilbyd(?:ere|erne|arar|arane)|entreprenør(?:er|ar|ene|ane|a|an)|selskap(?:er|a|ene)?|firma(?:er|ene)?|bransjen|smb(?:er|-er)?|business(?:es)?|suppliers?|vendors?|(?:sub-?)?contractors?|compan(?:y|ies)|industry|private sector|næringslivsaktør\\p{L}*',
  klynger:
    '(?:\\p{L}+-?)?klyng(?:e(?:medlem|bedrift|aktør)\\p{L}*|e|er|ene|ane|an|a|en|ja|jer|jene|jemiljø\\p{L}*|emiljø\\p{L}*)|(?:business )?clusters?(?: (?:members|companies))?',
  grundere:
    'gründ[ea]r(?:e|ar|ane|an|ne|a|miljø\\p{L}*|selskap\\p{L}*|bedrift\\p{L}*)?|grunder(?:e|ar|ane|ne)?|oppstart(?:s|ar)?-?(?:selskap|bedrift|miljø)\\p{L}*|oppstartere|start-?ups?(?:-?(?:bedrift|selskap)\\p{L}*)?|entrepreneurs|founders',
  fou: 'fou(?:[ -]?(?:miljø|aktør|institusjon|sektor)\\p{L}*)?|r ?& ?d|forsk(?:ere|arar|erne|arane|era|ar|er)|forsk(?:n)?ings?(?:miljø|institutt|institusjon|grupp)\\p{L}*|universitet(?:et|er|a|ene)?|h[øo][gy]skol\\p{L}*|akademia|kunnskapsmiljø\\p{L}*|researchers?|universit(?:y|ies)|academia|forskergrupp\\p{L}*|research (?:institution|environment|communit|group|team|institute|centre|center)\\p{L}*',
};
