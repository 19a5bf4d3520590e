/** The longest address that mail can be sent to. */
export const emailLength = 254;

/**
 * Makes the key by which two addresses are one mailbox: case, width and a host's closing dot do not count.
 *
 * Gives null for what is no address. What a provider makes of dots and plus signs is its own affair.
 */
export function emailKey(typed: string): string | null {
  const address = typed.normalize("NFKC").trim();
  if (address.length > emailLength) return null;
  const at = address.lastIndexOf("@");
  const mailbox = address.slice(0, at);
  const host = hostOf(address.slice(at + 1));
  if (at < 1 || mailbox.length > 64 || !host || !isMailbox(mailbox)) return null;
  return `${mailbox.toLowerCase()}@${host}`;
}

const isMailbox = (text: string) =>
  /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+(\.[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u.test(text);

/** As mail servers name it: lower case, other scripts in their ASCII form, at least two parts. */
function hostOf(typed: string): string | undefined {
  const host = typed.replace(/\.$/, "");
  if (!/^[\p{L}\p{M}\p{N}.-]+$/u.test(host) || !URL.canParse(`http://${host}`)) return undefined;
  const { hostname } = new URL(`http://${host}`);
  const labels = hostname.split(".");
  const isName = labels.every((label) => /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(label));
  return isName && labels.length >= 2 && /[a-z]/.test(labels.at(-1)!) ? hostname : undefined;
}
