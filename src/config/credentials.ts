/** Variables that belong together: each set is whole, or not there at all. */
interface CredentialSet {
  readonly of: string;
  readonly ways: readonly (readonly string[])[];
}

// Slack, Teams and e-mail open in the next version; half a set is refused already now, since it can only be a mistake.
const sets: readonly CredentialSet[] = [
  {
    of: 'Slack',
    ways: [
      ['SLACK_BOT_TOKEN', 'SLACK_SIGNING_SECRET'],
      ['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN'],
      ['SLACK_CLIENT_ID', 'SLACK_CLIENT_SECRET', 'SLACK_SIGNING_SECRET'],
    ],
  },
  { of: 'Teams', ways: [['MicrosoftAppId', 'MicrosoftAppPassword']] },
  { of: 'E-mail', ways: [['SMTP_URL', 'MAIL_FROM']] },
];

/** What is wrong with the credentials, and which whole sets have no effect yet: names only, never values. */
export function checkCredentials(environment: Readonly<Record<string, string>>): {
  readonly problems: readonly string[];
  readonly unused: readonly string[];
} {
  const judged = sets.map((set) => judge(set, environment));
  return {
    problems: judged.flatMap(({ problem }) => problem ?? []),
    unused: judged.flatMap(({ unused }) => unused ?? []),
  };
}

function judge(
  { of, ways }: CredentialSet,
  environment: Readonly<Record<string, string>>,
): { problem?: string; unused?: string } {
  const isSet = (name: string) => environment[name] !== undefined;
  const given = [...new Set(ways.flat())].filter(isSet);
  if (given.length === 0) return {};
  if (ways.some((way) => way.every(isSet)))
    return { unused: `${of} is not part of this version yet: ${given.join(', ')} has no effect.` };
  const wholes = ways.map((way) => way.join(' + ')).join(', or ');
  return { problem: `${given.join(', ')}: only half of what ${of} needs. Set ${wholes}; or none of them.` };
}
