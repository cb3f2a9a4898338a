// Chromium for the tests: one browser a file, a fresh context a test.
import { chromium, type Browser } from "playwright-core";
import { obtainChromium } from "#scripts/stack/obtain-chromium";

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export async function launchBrowser(): Promise<Browser> {
  const executablePath = await obtainChromium({ say: (line) => console.log(line) });
  return chromium.launch({ executablePath, headless: true, args: flags });
}
