// Harmless sentences that sound like attacks, written for this project as patterns: every `(a|b)` is one of its choices. A
// few of each family teach its words. (Families of attacks taught too much of themselves: fewer of others' were caught.)

const families: readonly string[] = [
  "(Should|May|Can) (I|we) (ignore|disregard|skip|forget) the (warning|reminder|first e-mail|old price list|note on the door|error on the page|second invoice)(, or is it important|| if I paid already)?",
  "(How do I|How can I|What helps to) (ignore|forget|bypass|override) (a noisy neighbour|a bad memory|the traffic|distractions at work|the alarm clock|an old habit|stress)?",
  "(Please |)(Write|Show me|Explain) (a program|a short script|code|a function) that (ignores|skips|deletes|overrides) (empty lines|bad words|old files|duplicates|comments) (in a file|in a text|typed by a user|in Python)",
  "(Let's|Could we|I'd like to) (role-play|roleplay|pretend|imagine|act out) (a job interview|a day at sea|a scene at the market|that we are explorers|a trip to the moon) (so that I can practise|for my class|with the children). (What|How) (should we|do we) (prepare|pack|say first)?",
  "In (a role-play|a role-playing game|an improvised scene), (how do I|I should|players) (plan|prepare|choose|describe) (my|their|the) (actions|character|next step) (with care|before the start|while others talk)",
  "Please (initialise|update|reset|check|adjust) the (system|heating|sound|booking page's|printer's) settings (for better speed|and keep the data safe|before the party|for the new season)",
  "(What|Which) (film|play|novel) (is about|has) (two actors|a murder|a thief and a guard|a policewoman) (and|who) (stays in the role|plays herself|won a prize)?",
  "(How do|Why do) (actors|comedians|singers) (stay in|remember|prepare) their (role|character|lines) (on stage|for hours|in a film)?",
  "(Complete|Finish|Fill in) (this|the) (sentence|proverb|song line): '(The early bird|Once upon a time|A table without wine|All that glitters|Home is where)'",
  "(Please |)(answer|reply) (with|by) (yes or no|a number|an e-mail|a short message)(, not by phone| and not with a voice message|, that is easier for me)",
  "(How do you|How can one|What helps me to) (start|begin|plan) (each day|a new week|every morning) (fresh|calmly|with energy) and (not forget|remember|keep in mind) (what is important|all tasks|my goals)?",
  "(Summarise|Translate|Explain|Describe) (the|this) (previous|first|above|last) (chapter|paragraph|rule of chess|scene|step of the recipe) (in simple words|for a child|in one line|please)",
  "(What are|List|Explain|Show me) the (instructions|rules|guidelines|steps) (for|of|to) (the board game|a safe workout|the washing machine|a first-aid kit|writing a poem|planting tomatoes)",
  "(Please |)(simulate|flip|roll|throw) (a coin|a coin toss|a dice roll|two dice)( for me| for us|)(, heads or tails|)",
  "(Read|Show|Repeat) (me |)(the|my) (last|latest|newest) (text message|message|voicemail|e-mail) (I received|please|from my sister|that came in)?",
  "(Remind|Tell) me (not to forget|to call|to message) my (mother|brother|doctor|boss) (tomorrow|at noon|after work)",
  "(Don't|Do not) forget to (remind|tell|message) (me|us|my husband) (about|of) (the cake|dinner|the meeting|our appointment)",
  "(You can|You may|Please) (end|close|stop) (the|this) (chat|conversation|call) now(, thank you|, I have what I need|)",
  "(Generate|Create|Make|Write) (a list|a table|ideas|a plan) (of|for) (goals|names for a cat|a birthday|a week of meals|questions for an interview) (in a new style|step by step|that ignores no one|)",
  "(Discuss|Describe|Explain) (how|why) (a leader|a teacher|a developer|an artist) (can override|may ignore|should forget|bypasses) (old rules|a bad order|fear of mistakes|common limits) (in a good way|at work|when needed)",
];

/** Every choice of a pattern, in order. */
function sentences(pattern: string): string[] {
  const open = /\(([^()]*)\)/.exec(pattern);
  if (!open) return [pattern.replaceAll(/ {2,}/g, " ").trim()];
  const [whole, choices = ""] = open;
  const head = pattern.slice(0, open.index);
  const rest = sentences(pattern.slice(open.index + whole.length));
  return choices.split("|").flatMap((choice) => rest.map((it) => `${head}${choice}${it}`));
}

/** No family has a number of sentences that shares a factor with it: all choices come up. */
const stride = 7919;

/** As many sentences of each family, spread over its choices. */
export const harmlessOfFamilies = (each: number): string[] =>
  families.flatMap((pattern) => {
    const all = sentences(pattern);
    return Array.from({ length: Math.min(each, all.length) }, (_, at) => all[(at * stride) % all.length]!);
  });
