package io.github.duizhao.numeral;

import java.util.List;

/** Reads numbers in English texts. */
final class EnglishReader implements NumberReader {
  @Override
  public Knowledge knowledge() {
    return Knowledge.WORDS;
  }

  @Override
  public List<Quantity> read(String text) {
    return new EnglishScanner(text).quantities();
  }
}
