package io.github.duizhao.glossary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** A map from sequences of keys to values. Finds the longest sequence that starts at an index. */
final class Trie<K, V> {
  private final Node<K, V> root = new Node<>();

  private static final class Node<K, V> {
    final Map<K, Node<K, V>> next = new HashMap<>(2);
    @Nullable V value;
  }

  /** A sequence in a text, up to {@code end}, and its value. */
  record Match<V>(int end, V value) {}

  /** Decides whether a sequence in a text counts. */
  interface Filter<V> {
    boolean accepts(int start, int end, V value);
  }

  /** Adds a value, unless the sequence has one. */
  void put(List<K> keys, V value) {
    Node<K, V> node = root;
    for (K key : keys) {
      node = node.next.computeIfAbsent(key, unused -> new Node<>());
    }
    if (node.value == null) {
      node.value = value;
    }
  }

  /** The longest accepted sequence that starts at {@code start}. */
  Optional<Match<V>> longest(IntFunction<K> keys, int start, int size, Filter<V> filter) {
    Optional<Match<V>> longest = Optional.empty();
    Node<K, V> node = root.next.get(keys.apply(start));
    for (int end = start + 1; node != null; end++) {
      if (node.value != null && filter.accepts(start, end, node.value)) {
        longest = Optional.of(new Match<>(end, node.value));
      }
      node = end < size ? node.next.get(keys.apply(end)) : null;
    }
    return longest;
  }
}
