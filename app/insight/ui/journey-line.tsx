import { Form, useLocation } from "@remix-run/react";
import { useWords } from "#app/i18n/ui/words.tsx";
import { paths } from "#app/platform/paths.ts";
import { Button } from "#app/ui/button.tsx";

interface JourneyLineProps {
  carried: string | null;
  choice: "may-keep" | "kept" | null;
}

/** One plain line for guests at the foot of a search or a step of asking: may this visit be remembered? */
export function JourneyLine({ carried, choice }: JourneyLineProps) {
  const { t, locale } = useWords();
  const { pathname, search } = useLocation();
  if (choice === null) return null;
  const isKept = choice === "kept";
  return (
    <Form method="post" action={paths.journey(locale)} className="split small muted mt-6">
      <p>
        {isKept ? t("insight.line-kept") : t("insight.line-ask")}{" "}
        <a href={paths.about(locale, "privacy")}>{t("insight.line-more")}</a>
      </p>
      <input type="hidden" name="back" value={pathname + search} />
      {carried && <input type="hidden" name="key" value={carried} />}
      <Button small name="choice" value={isKept ? "forget" : "keep"}>
        {isKept ? t("insight.line-stop") : t("insight.line-yes")}
      </Button>
    </Form>
  );
}
