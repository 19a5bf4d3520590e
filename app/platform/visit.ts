/** What the server around the pages knows of a request. */
export interface VisitContext {
  /** For the inline scripts of this answer; empty where it has none. */
  nonce: string;
  requestId: string;
  /** The visitor's address, after trusted proxies. Never logged whole. */
  address: string;
}

declare module "@remix-run/server-runtime" {
  interface AppLoadContext extends VisitContext {}
}
