import { Link } from "@remix-run/react";
import { useWords } from "#app/i18n/ui/words.tsx";
import { Icon } from "#app/ui/icon.tsx";
import "#app/i18n/parts/asking.ts";

interface AskHeadProps {
  step: 1 | 2 | 3;
  title: string;
  /** Where the step before is. */
  back?: string;
}

/** How far the asker has come, the way back, and what this step is about. */
export function AskHead({ step, title, back }: AskHeadProps) {
  const { t } = useWords();
  return (
    <>
      <div className="split">
        {back ? (
          <Link to={back}>
            <Icon name="left" /> {t("forum.ask.back")}
          </Link>
        ) : (
          <span />
        )}
        <p className="progress">
          <svg viewBox="0 0 96 8" aria-hidden="true" focusable="false">
            {[1, 2, 3].map((one) => (
              <rect
                key={one}
                className={one <= step ? "step-on" : "step-off"}
                x={(one - 1) * 33}
                width="30"
                height="8"
              />
            ))}
          </svg>
          {t("forum.ask.step", { step })}
        </p>
      </div>
      <h1>{title}</h1>
    </>
  );
}
