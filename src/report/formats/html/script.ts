/**
 * The script of the page: it filters the rows of a table, and unfolds all for paper. It reads the page alone, and
 * without it everything is there.
 */
export const script = `
"use strict";
for (const form of document.querySelectorAll("form[data-filter]")) {
  const target = document.getElementById(form.dataset.filter);
  const rows = [...target.querySelectorAll("tbody tr")];
  const texts = [];
  const search = form.querySelector("input");
  const choices = [...form.querySelectorAll("select")];
  const shown = form.querySelector("output");
  const apply = () => {
    const words = search.value.toLowerCase().split(/\\s+/).filter(Boolean);
    let count = 0;
    rows.forEach((row, index) => {
      const hit =
        choices.every(({ value, dataset }) => value === "" || row.dataset[dataset.key] === value) &&
        words.every((word) => (texts[index] ??= row.textContent.toLowerCase()).includes(word));
      row.hidden = !hit;
      if (hit) count += 1;
    });
    for (const block of target.children) block.hidden = block.querySelector("tbody tr:not([hidden])") === null;
    shown.textContent = count + " of " + rows.length + " rows";
  };
  form.addEventListener("input", apply);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.hidden = false;
  shown.textContent = rows.length + " rows";
}
const folded = [];
addEventListener("beforeprint", () => {
  for (const part of document.querySelectorAll("details:not([open])")) {
    part.open = true;
    folded.push(part);
  }
});
addEventListener("afterprint", () => {
  for (const part of folded.splice(0)) part.open = false;
});
`;
