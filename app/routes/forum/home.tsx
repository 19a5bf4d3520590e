import { loaderFor } from "#app/accounts/admission.server.ts";
import { useWords } from "#app/i18n/ui/words.tsx";

export const loader = loaderFor("read", "none", async () => ({}));

export default function Home() {
  const { t } = useWords();
  return (
    <main id="main" tabIndex={-1}>
      <h1>{t("site.name")}</h1>
    </main>
  );
}
