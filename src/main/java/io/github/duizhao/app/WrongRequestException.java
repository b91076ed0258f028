package io.github.duizhao.app;

import java.io.Serial;

/** Thrown if a book cannot satisfy a request, for example for an edition in a third language. */
public final class WrongRequestException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  /** The message is for the user, as one sentence without a full stop. */
  public WrongRequestException(String message) {
    super(message);
  }
}
