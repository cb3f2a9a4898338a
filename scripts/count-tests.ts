// Prints `N passed, N failed` from vitest's JSON report: .ci/run's closing line.
import { readFileSync } from "node:fs";

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

const path = process.argv[2];
if (!path) throw new Error("usage: node scripts/count-tests.ts REPORT.json");
const report = JSON.parse(readFileSync(path, "utf8")) as Report;
// A file that failed to load has no test to its name, yet something did fail.
const broken = report.testResults.filter((it) => it.status === "failed" && it.assertionResults.length === 0);
const failed = report.numFailedTests + broken.length;
console.log(`${report.numPassedTests} passed, ${failed} failed`);
process.exitCode = failed > 0 || report.numPassedTests === 0 ? 1 : 0;
