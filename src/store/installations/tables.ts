export type InstallationTables = {
  /** Teams that the bot lost, and since when: what their places and their users begin with. */
  departures: { tenant: string; users: string; at: number };
  /**
   * Where the bot was installed by its page. `sealed` is what it needs there, tokens among it, as src/store/installations/
   * seal.ts hides it; null from when it was taken away, `gone_at`. Whoever renews it holds it until `lease_until`.
   */
  installations: {
    id: string;
    sealed: string | null;
    at: number;
    gone_at: number | null;
    /** The organisation whose installation it shares. */
    parent: string | null;
    lease_until: number;
    holder: string;
  };
};
