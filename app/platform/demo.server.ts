/** Whether this is the demo: an invented community on loopback, where one click signs in as anybody. */
export const isDemo = () => process.env.NODE_ENV !== "production";
