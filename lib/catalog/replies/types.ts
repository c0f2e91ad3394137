/** A body's own answer, shown with the verdict on its site. */
export interface Reply {
  host: string;
  /** Name and role it is published under. */
  author: string;
  /** YYYY-MM-DD. */
  date: string;
  /** Plain text, as the body wrote it. */
  text: string;
  language: string;
  /** Official page that says the same, where there is one. */
  url?: string;
  batch: string;
}
