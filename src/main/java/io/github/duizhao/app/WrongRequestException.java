package io.github.duizhao.app;

import java.io.Serial;

/** A request that the book cannot satisfy, for example for an edition in a third language. */
public final class WrongRequestException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  /** The message is for the user, as one sentence without a full stop. */
  public WrongRequestException(String message) {
    super(message);
  }
}
