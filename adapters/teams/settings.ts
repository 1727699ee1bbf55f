/** The part of the settings that Teams knows. */
export type TeamsSettings =
  | {
      readonly mode: 'registered';
      readonly appId: string;
      readonly framework: Readonly<Record<string, string>>;
      readonly tenant: string | null;
    }
  | { readonly mode: 'playground' };
