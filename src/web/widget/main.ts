// The script tag: defines <x-seven-chat> once, and puts one on the page for itself.
import { placeProperty, tagName, XSevenChat } from "./element.ts";
import { copyAttributes } from "./settings.ts";

const script = document.currentScript;

if (!customElements.get(tagName)) customElements.define(tagName, XSevenChat);
if (script instanceof HTMLScriptElement && script.hasAttribute("data-key")) {
  const chat = document.createElement(tagName);
  copyAttributes(script, chat);
  // A second script from elsewhere finds the element defined by the first: it says where its API is.
  if (!chat.hasAttribute("data-api")) chat.setAttribute("data-api", new URL(script.src).origin);
  // Async scripts come in any order; their launchers stand in the order of the page.
  const scripts = [...document.scripts].filter((it) => it.hasAttribute("data-key"));
  chat.style.setProperty(placeProperty, String(scripts.indexOf(script)));
  const mount = () => document.body.append(chat);
  if (document.body) mount();
  else document.addEventListener("DOMContentLoaded", mount, { once: true });
}
