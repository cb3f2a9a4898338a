// Sentence embeddings of a teacher that Maven Central carries (langchain4j's in-process models, Apache-2.0), asked
// once for each text and kept in the cache.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cacheFolder } from "#scripts/stack/cache-folder";
import { runCommand } from "#scripts/stack/run-command";

const version = "1.0.0-beta3";
const models = { minilm: "all-minilm-l6-v2", bge: "bge-small-en-v15-q" } as const;
export type TeacherName = keyof typeof models;

export const teachers: readonly TeacherName[] = ["minilm", "bge"];
export const teacherWidth = 384;

/** `teacherWidth` numbers a text, one after the other. Needs Java (a JDK) and Maven on PATH the first time. */
export async function teach(teacher: TeacherName, texts: readonly string[]): Promise<Float32Array> {
  const lines = texts.map((it) => it.replace(/\s+/g, " ").trim() || ".").join("\n");
  const name = createHash("sha256").update(lines).digest("hex").slice(0, 16);
  const file = cacheFolder("teacher", `${teacher}-${version}-${name}.bin`);
  if (!existsSync(file)) await ask(teacher, lines, file);
  const bytes = readFileSync(file);
  return Float32Array.from({ length: bytes.length / 4 }, (_, at) => bytes.readFloatBE(at * 4));
}

/** The words of the teachers' tokeniser, the commonest first; parts of words and marks are among them. */
export async function commonWords(): Promise<string[]> {
  const file = cacheFolder("teacher", `words-${version}.json`);
  if (!existsSync(file)) await ask("words", "", file);
  const { model }: { model: { vocab: Record<string, number> } } = JSON.parse(readFileSync(file, "utf8"));
  return Object.entries(model.vocab)
    .sort(([, a], [, b]) => a - b)
    .map(([it]) => it);
}

async function ask(teacher: TeacherName | "words", lines: string, file: string): Promise<void> {
  const folder = cacheFolder("teacher", version);
  await obtain(folder);
  const input = `${file}.txt`;
  writeFileSync(input, lines);
  const program = join(import.meta.dirname, "Teacher.java");
  const args = ["-cp", join(folder, "lib/*"), program, teacher, input, `${file}.part`];
  await runCommand("java", args, { cwd: folder, env: process.env, timeout: 60 * 60_000 });
  renameSync(`${file}.part`, file);
}

async function obtain(folder: string): Promise<void> {
  if (existsSync(join(folder, "lib"))) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "pom.xml"), pom);
  const goal = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies";
  const args = ["--batch-mode", "--quiet", goal, "-DincludeScope=runtime", "-DoutputDirectory=lib"];
  await runCommand("mvn", args, { cwd: folder, env: process.env, timeout: 30 * 60_000 });
}

const dependency = (model: string) =>
  `<dependency><groupId>dev.langchain4j</groupId><artifactId>langchain4j-embeddings-${model}</artifactId><version>${version}</version></dependency>`;

const pom = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>x-seven</groupId>
  <artifactId>teacher</artifactId>
  <version>1</version>
  <dependencies>${Object.values(models).map(dependency).join("")}</dependencies>
</project>
`;
