/**
 * The body of a function for the page: `args` is a role and a name or pattern, the answer what is on the screen of it.
 * Names are computed simply (label, then text), which is enough for what the product shows.
 */
export const LOOK = String.raw`
const [role, wanted] = args;
const SELECTORS = {
  button: 'button, [role="button"]',
  link: 'a[href], [role="link"]',
  textbox: 'textarea, input:not([type]), input[type="text"], [role="textbox"]',
  searchbox: 'input[type="search"], [role="searchbox"]',
  heading: 'h1, h2, h3, [role="heading"]',
  tab: '[role="tab"]',
  region: 'section[aria-label], section[aria-labelledby], [role="region"]',
  navigation: 'nav, [role="navigation"]',
  row: 'tr, [role="row"]',
  option: 'option, [role="option"]',
};
const selector = SELECTORS[role] ?? '[role="' + role + '"]';
const textOf = (element) => (element.innerText ?? element.textContent ?? '').replace(/\s+/g, ' ').trim();
const nameOf = (element) => {
  const by = element.getAttribute('aria-labelledby');
  if (by) return by.split(/\s+/).map((id) => document.getElementById(id)).map((named) => (named ? textOf(named) : '')).join(' ');
  const label = element.getAttribute('aria-label');
  if (label) return label;
  if (element.labels?.[0]) return textOf(element.labels[0]);
  return textOf(element) || element.getAttribute('title') || element.getAttribute('placeholder') || '';
};
const fits = (name) => (wanted.source === undefined ? name.includes(wanted.text) : new RegExp(wanted.source, wanted.flags).test(name));
const isShown = (element) => {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && getComputedStyle(element).visibility !== 'hidden';
};
return [...document.querySelectorAll(selector)]
  .filter((element) => !element.closest('[aria-hidden="true"], [inert]') && isShown(element) && fits(nameOf(element)))
  .map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return {
      name: nameOf(element),
      text: textOf(element),
      value: element.value ?? null,
      isFocused: element.contains(document.activeElement),
      box: { x, y, width, height },
    };
  });
`;
