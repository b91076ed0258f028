package io.github.duizhao.numeral;

/** What a text and its translation must both name: a number, or a name with a figure in it. */
public sealed interface Mention permits Quantity, Label {

  /** Where its words start in the text, in characters. */
  int start();

  /** Its words in quotation marks, for a message: {@code "三万" (30,000)}, {@code "5G"}. */
  String quoted();
}
