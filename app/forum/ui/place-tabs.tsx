import { useWords } from "#app/i18n/ui/words.tsx";
import { withQuery } from "#app/platform/paths.ts";
import { Tabs } from "#app/ui/layout.tsx";
import type { ListFilters } from "#app/forum/listing.ts";

interface PlaceTabsProps {
  /** The address of the topic or tag. */
  action: string;
  filters: ListFilters;
  needsAnswer: number;
}

/** The views of one topic or tag. */
export function PlaceTabs({ action, filters, needsAnswer }: PlaceTabsProps) {
  const { t } = useWords();
  const { state, sort } = filters;
  const isAny = state !== "needs-answer" && state !== "solved";
  return (
    <Tabs
      label={t("forum.list.show")}
      line
      tabs={[
        { to: action, label: t("forum.list.newest"), current: isAny && sort === "newest" },
        {
          to: withQuery(action, { sort: "active" }),
          label: t("forum.list.active"),
          current: isAny && sort === "active",
        },
        {
          to: withQuery(action, { state: "needs-answer" }),
          label: t("forum.state.needs-answer"),
          count: needsAnswer,
          current: state === "needs-answer",
        },
        {
          to: withQuery(action, { state: "solved" }),
          label: t("forum.state.solved"),
          current: state === "solved",
        },
      ]}
    />
  );
}
