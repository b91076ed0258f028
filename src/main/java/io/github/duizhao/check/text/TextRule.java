package io.github.duizhao.check.text;

/** A rule about the characters of a text. */
interface TextRule {

  /** What it finds. */
  Fault fault();

  /** Adds every place where the text breaks the rule, in any time but more than linear. */
  void look(Prose prose, Matches hits);
}
