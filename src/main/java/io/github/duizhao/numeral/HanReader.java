package io.github.duizhao.numeral;

import java.util.List;

/** Reads numbers in Chinese and Japanese texts. */
final class HanReader implements NumberReader {
  private final Knowledge knowledge;

  HanReader(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  @Override
  public Knowledge knowledge() {
    return knowledge;
  }

  @Override
  public List<Quantity> read(String text) {
    return new HanScanner(text, knowledge).quantities();
  }
}
