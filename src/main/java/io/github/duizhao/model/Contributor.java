package io.github.duizhao.model;

import java.util.Optional;

/** A person or organization that made the book. */
public record Contributor(Localized name, Role role, Optional<Localized> fileAs) {

  /** The role of a contributor; the codes are MARC relator codes. */
  public enum Role {
    AUTHOR("aut"),
    TRANSLATOR("trl"),
    EDITOR("edt"),
    PUBLISHER("pbl");

    private final String code;

    Role(String code) {
      this.code = code;
    }

    /** The MARC relator code, for example {@code trl}. */
    public String code() {
      return code;
    }
  }
}
