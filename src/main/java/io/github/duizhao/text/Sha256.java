package io.github.duizhao.text;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 digests, written as {@code sha256sum} writes them. */
public final class Sha256 {
  private Sha256() {}

  /** The digest in 64 hexadecimal digits; {@code ba7816bf…f20015ad} for the bytes of "abc". */
  public static String hex(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
