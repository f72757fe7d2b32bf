/** What is known of an article besides its words. */
export interface ExtractOptions {
  /** The day of publication, ISO 8601 (`2025-07-18`). Without it relative dates stay unresolved. */
  readonly published?: string | undefined;
}
