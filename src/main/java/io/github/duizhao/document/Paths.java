package io.github.duizhao.document;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Paths of files in a document. They never leave it. */
final class Paths {
  private Paths() {}

  /** The path that a file names, relative to its own folder. */
  static String resolve(String file, String relative) {
    String folder = file.substring(0, file.lastIndexOf('/') + 1);
    String target = decoded(relative.replaceAll("[?#].*", ""));
    Deque<String> names = new ArrayDeque<>();
    for (String name : (target.startsWith("/") ? target : folder + target).split("/", -1)) {
      if (name.equals("..")) {
        names.pollLast();
      } else if (!name.isEmpty() && !name.equals(".")) {
        names.addLast(name);
      }
    }
    return String.join("/", names);
  }

  /** A part of an address without percent encoding. */
  static String decoded(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}
