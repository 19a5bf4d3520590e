import { match } from "@formatjs/intl-localematcher";
import { loaderFor } from "#app/accounts/admission.server.ts";
import { defaultLocale, isLocale, locales } from "#app/i18n/locales.ts";
import { redirect } from "#app/platform/answer.server.ts";
import { paths } from "#app/platform/paths.ts";

/** `/` leads to the reader's language: by cookie, then by what the browser prefers. */
export const loader = loaderFor("read", "none", async ({ request }) => {
  const chosen = /(?:^|;\s*)lang=([a-z]+)/.exec(request.headers.get("Cookie") ?? "")?.[1];
  const locale = isLocale(chosen) ? chosen : preferred(request.headers.get("Accept-Language"));
  return redirect(paths.home(locale), {
    status: 302,
    headers: { Vary: "Cookie, Accept-Language" },
  });
});

function preferred(header: string | null) {
  const wanted = (header ?? "")
    .split(",")
    .map((part) => {
      const [tag = "", ...options] = part.trim().split(";");
      const weight = Number(
        options
          .find((option) => option.trim().startsWith("q="))
          ?.trim()
          .slice(2) ?? 1,
      );
      return { tag, weight };
    })
    .filter(({ tag, weight }) => /^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/.test(tag) && weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .map(({ tag }) => tag);
  return match(wanted, locales, defaultLocale) as (typeof locales)[number];
}
