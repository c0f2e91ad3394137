/** Saves a text as a file on the person's device, through the browser's own download. */
export function saveText(name: string, text: string, type = 'text/plain'): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  // The browser has taken its copy long before.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
