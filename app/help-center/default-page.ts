export interface DefaultPage {
  title: string;
  markdown: string;
}
