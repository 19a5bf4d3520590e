import { Form, isRouteErrorResponse } from "@remix-run/react";
import type { ReactNode } from "react";
import { REVIEW_FIELD, type MarkedPiece, type Review } from "#app/content/personal-data/review.ts";
import { personalDataKinds } from "#app/content/personal-data/kinds.ts";
import { useWords } from "#app/i18n/ui/words.tsx";
import { Button } from "#app/ui/button.tsx";
import { Beam, Page } from "#app/ui/layout.tsx";

/** The review that an answer carries in place of a page, if it is one. */
export function readReview(error: unknown): Review | null {
  if (!isRouteErrorResponse(error)) return null;
  const data = error.data as { review?: Review } | null;
  return data?.review ?? null;
}

/** What was found in a form, each find in its place, and the ways on. Nothing was written yet. */
export function PersonalDataReview({ review }: { review: Review }) {
  const { t } = useWords();
  const { texts, kinds, action, typed, removed, kept } = review;
  const hasBlocks = kinds.some((kind) => personalDataKinds[kind] === "blocks");
  return (
    <Page aside={<Advice />} asideLabel={t("content.personal-data.aside")}>
      <div className="stack" data-failed={422}>
        <h1>{t("content.personal-data.title")}</h1>
        <p className="lede">
          {t(hasBlocks ? "content.personal-data.lede-blocks" : "content.personal-data.lede-warns")}
        </p>
        {texts.map(({ name, pieces }, place) => (
          // oxlint-disable-next-line react/no-array-index-key -- a name may come twice
          <div className="found" key={`${name}-${place}`}>
            <p>
              <Pieces pieces={pieces} />
            </p>
          </div>
        ))}
        <Finds kinds={kinds} />
        <div className="cluster mt-5">
          <Send fields={removed} action={action}>
            <Button kind="primary">{t("content.personal-data.remove")}</Button>
          </Send>
          <Send fields={typed} action={action}>
            <Button name={REVIEW_FIELD} value="edit">
              {t("content.personal-data.edit")}
            </Button>
          </Send>
          {kept && (
            <Send fields={kept} action={action}>
              <Button kind="quiet" name={REVIEW_FIELD} value="keep">
                {t(hasBlocks ? "content.personal-data.keep-rest" : "content.personal-data.keep")}
              </Button>
            </Send>
          )}
        </div>
        <p className="hint">{t("content.personal-data.note")}</p>
      </div>
    </Page>
  );
}

function Pieces({ pieces }: { pieces: readonly MarkedPiece[] }) {
  const { t } = useWords();
  return pieces.map(({ text, kind }, place) => {
    // oxlint-disable react/no-array-index-key -- pieces have an order and nothing else
    if (!kind) return <span key={place}>{text}</span>;
    const isSoft = personalDataKinds[kind] === "warns";
    return (
      <span key={place}>
        <span className={isSoft ? "why why--warn" : "why"}>
          {t(`content.personal-data.kind-${kind}`)}
        </span>{" "}
        <mark className={isSoft ? "soft" : undefined}>{text}</mark>
      </span>
    );
    // oxlint-enable react/no-array-index-key
  });
}

function Finds({ kinds }: Pick<Review, "kinds">) {
  const { t } = useWords();
  return (
    <div
      className="table-wrap"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a table that scrolls must be reached by keys
      tabIndex={0}
      role="group"
      aria-label={t("content.personal-data.caption")}
    >
      <table className="table">
        <caption>{t("content.personal-data.caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("content.personal-data.column-found")}</th>
            <th scope="col">{t("content.personal-data.column-why")}</th>
            <th scope="col">{t("content.personal-data.column-then")}</th>
          </tr>
        </thead>
        <tbody>
          {kinds.map((kind) => (
            <tr key={kind}>
              <th scope="row">{t(`content.personal-data.kind-${kind}`)}</th>
              <td>{t(`content.personal-data.why-${kind}`)}</td>
              <td>
                {t("content.personal-data.becomes", {
                  words: t(`content.personal-data.removed-${kind}`),
                })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface SendProps {
  fields: Review["typed"];
  action: string;
  children: ReactNode;
}

/** The whole form, out of sight, under one button. */
function Send({ fields, action, children }: SendProps) {
  return (
    <Form method="post" action={action}>
      {Object.entries(fields).flatMap(([name, value]) =>
        [value].flat().map((text, place) => (
          // oxlint-disable-next-line react/no-array-index-key -- a name may come twice
          <textarea key={`${name}-${place}`} name={name} defaultValue={text} hidden readOnly />
        )),
      )}
      {children}
    </Form>
  );
}

function Advice() {
  const { t } = useWords();
  return (
    <>
      <section>
        <Beam small title={t("content.personal-data.aside-posted-title")} />
        <p>{t("content.personal-data.aside-posted-text")}</p>
      </section>
      <section>
        <Beam small title={t("content.personal-data.aside-asked-title")} />
        <p>{t("content.personal-data.aside-asked-text")}</p>
      </section>
    </>
  );
}
