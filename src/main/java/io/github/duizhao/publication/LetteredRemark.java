package io.github.duizhao.publication;

import io.github.duizhao.model.Remark;

/**
 * A remark and the letter of its mark.
 *
 * @param letter {@code a} to {@code z}, then {@code aa}, {@code ab} and so on; each section starts
 *     with {@code a}
 */
public record LetteredRemark(String letter, Remark remark) {
  private static final int LETTERS = 26;

  /** The nth remark of its section, counted from 0. */
  static LetteredRemark of(int index, Remark remark) {
    StringBuilder letter = new StringBuilder();
    for (int rest = index; rest >= 0; rest = rest / LETTERS - 1) {
      letter.insert(0, (char) ('a' + rest % LETTERS));
    }
    return new LetteredRemark(letter.toString(), remark);
  }
}
