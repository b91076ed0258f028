package io.github.duizhao.formula;

/** A formula that cannot be converted; the message says why, in lower case without a full stop. */
public final class FormulaException extends Exception {
  private static final long serialVersionUID = 1;

  FormulaException(String message) {
    super(message);
  }
}
