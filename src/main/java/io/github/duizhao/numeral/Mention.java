package io.github.duizhao.numeral;

/** What both a text and its translation must have: a number or a label. */
public sealed interface Mention permits Quantity, Label {

  /** The index of its first character in the text. */
  int start();

  /** Its words in quotation marks, for a message: {@code "三万" (30,000)}, {@code "5G"}. */
  String quoted();
}
