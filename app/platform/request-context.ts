/** What the server knows about a request before any loader runs; Remix hands it on as `context`. */
export type RequestContext = {
  /** Inline scripts of this one answer carry it; never stored, never used twice. */
  nonce: string;
  /** What an error page shows and the log repeats. */
  requestId: string;
  /** Who asks, as an IP address; forwarded headers count from trusted proxies only. */
  address: string;
  startedAt: Date;
};

declare module "@remix-run/node" {
  interface AppLoadContext extends RequestContext {}
}
