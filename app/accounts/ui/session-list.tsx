import { Form } from "@remix-run/react";
import { useWords } from "#app/i18n/ui/words.tsx";
import { Button } from "#app/ui/button.tsx";
import { Section } from "#app/ui/layout.tsx";

interface SessionListProps {
  sessions: readonly { publicId: string; device: string; createdAt: Date; isThis: boolean }[];
}

/** Where a member is signed in; each browser but this one can be signed out from here. */
export function SessionList({ sessions }: SessionListProps) {
  const { t, dayAndTime } = useWords();
  const others = sessions.filter(({ isThis }) => !isThis);
  return (
    <Section id="sessions" title={t("accounts.sessions")}>
      <ul className="sessions">
        {sessions.map(({ publicId, device, createdAt, isThis }) => {
          const name = device || t("accounts.session-unknown");
          const day = dayAndTime(createdAt);
          return (
            <li key={publicId}>
              <span>
                <strong>{name}</strong>{" "}
                <span className="small muted">{t("accounts.session-since", { day })}</span>
              </span>
              {isThis ? (
                <span className="small muted">{t("accounts.session-this")}</span>
              ) : (
                <Form method="post">
                  <input type="hidden" name="session" value={publicId} />
                  <Button
                    small
                    name="wish"
                    value="end-session"
                    aria-label={t("accounts.session-end-of", { device: name, day })}
                  >
                    {t("accounts.session-end")}
                  </Button>
                </Form>
              )}
            </li>
          );
        })}
      </ul>
      {others.length > 0 && (
        <Form method="post">
          <Button name="wish" value="end-others">
            {t("accounts.sessions-end-others")}
          </Button>
        </Form>
      )}
    </Section>
  );
}
