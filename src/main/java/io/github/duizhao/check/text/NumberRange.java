package io.github.duizhao.check.text;

/** Two numbers with a hyphen between them, which may be a range, as in {@code 2018-2020}. */
record NumberRange(String first, String last) {

  /** Whether it can only be a range of years: {@code 2018-2020}, {@code 1990-95}. */
  boolean isOfYears() {
    if (!isYear(first)) {
      return false;
    }
    int from = Integer.parseInt(first);
    int to = Integer.parseInt(last);
    // 2005-11 may be a month
    return last.length() == 4 ? isYear(last) && to > from : last.length() == 2 && isLater(from, to);
  }

  private static boolean isLater(int from, int to) {
    return to > from % 100 && to > 12;
  }

  /** Whether it looks like a range of numbers: {@code 5-10}, {@code 95-120}. */
  boolean isOfNumbers() {
    return Integer.parseInt(first) < Integer.parseInt(last)
        && last.length() <= first.length() + 1
        && last.length() <= 3;
  }

  private static boolean isYear(String number) {
    return number.length() == 4 && number.charAt(0) >= '1' && number.charAt(0) <= '2';
  }
}
