import { Form } from "@remix-run/react";
import { useWords } from "#app/i18n/ui/words.tsx";
import { paths } from "#app/platform/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { classNames } from "#app/ui/class-names.ts";
import { Icon } from "#app/ui/icon.tsx";

interface SearchFormProps {
  /** Unique on the page. */
  id: string;
  className?: string;
  /** The large field of the home pages and of search itself. */
  big?: boolean;
  /** A picture in place of the word on the button, as in the header. */
  compact?: boolean;
  /** Tells it from another search on the same page. */
  label?: string;
  placeholder?: string;
  defaultValue?: string;
}

/** The one search of the site, over questions and articles. */
export function SearchForm(props: SearchFormProps) {
  const { id, className, big, compact, label, placeholder, defaultValue } = props;
  const { t, locale } = useWords();
  return (
    <Form
      className={className}
      role="search"
      action={paths.search(locale)}
      method="get"
      aria-label={label ?? t("site.search-label")}
    >
      <div className={classNames("find", big && "find--big")}>
        <label className="vh" htmlFor={id}>
          {t("site.search-label")}
        </label>
        <search-suggestions from={paths.suggestions(locale)}>
          <input
            id={id}
            name="q"
            type="search"
            placeholder={placeholder ?? t("site.search-label")}
            defaultValue={defaultValue}
            autoComplete="off"
            maxLength={200}
          />
          <div id={`${id}-list`} role="listbox" aria-label={t("search.suggestions")} hidden />
        </search-suggestions>
        {compact ? (
          <Button>
            <Icon name="search" />
            <span className="vh">{t("site.search")}</span>
          </Button>
        ) : (
          <Button kind="primary">{t("site.search")}</Button>
        )}
      </div>
    </Form>
  );
}
