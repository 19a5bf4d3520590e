import { useLoaderData } from "@remix-run/react";
import { loaderFor } from "#app/accounts/admission.server.ts";
import { readFigures } from "#app/insight/figures.server.ts";
import { FiguresPage } from "#app/insight/ui/figures-page.tsx";
import { pageHead } from "#app/ui/page-head.tsx";
import "#app/i18n/parts/figures.ts";

export const loader = loaderFor("see-figures", "none", async ({ db, actor }) => ({
  figures: await readFigures(db, actor),
}));

export const handle = pageHead<typeof loader>(({ t }) => ({
  title: t("insight.figures.title"),
  isIndexed: false,
}));

export default function FiguresRoute() {
  return <FiguresPage {...useLoaderData<typeof loader>()} />;
}
