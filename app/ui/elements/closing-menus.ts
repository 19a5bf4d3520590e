const menus = "details.menu[open], details.acts__more[open]";

/** Closes open menus on Escape (the focus goes back to the button) and on a press elsewhere. */
export function closeMenus(document: Document) {
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    for (const menu of document.querySelectorAll<HTMLDetailsElement>(menus)) {
      const hadFocus = menu.contains(document.activeElement);
      menu.open = false;
      if (hadFocus) menu.querySelector("summary")?.focus();
    }
  });
  document.addEventListener("click", (event) => {
    for (const menu of document.querySelectorAll<HTMLDetailsElement>("details.menu[open]")) {
      const target = event.target as Element;
      // A link inside leads elsewhere, perhaps without a new page: then the menu must not stay open over it.
      if (!menu.contains(target) || target.closest("a")) menu.open = false;
    }
  });
}
