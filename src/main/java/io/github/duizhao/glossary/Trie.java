package io.github.duizhao.glossary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** A map from sequences of keys to values. Finds all sequences that start at an index. */
final class Trie<K, V> {
  private final Node<K, V> root = new Node<>();

  private static final class Node<K, V> {
    final Map<K, Node<K, V>> next = new HashMap<>(2);
    @Nullable V value;
  }

  /** Called for each sequence found. */
  interface Visitor<V> {
    /** A sequence of {@code length} keys. */
    void found(int length, V value);
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

  /** Visits the sequences that start at {@code start}, the shortest first. */
  void visit(IntFunction<K> keys, int start, int end, Visitor<V> visitor) {
    Node<K, V> node = root;
    for (int i = start; i < end; i++) {
      Node<K, V> next = node.next.get(keys.apply(i));
      if (next == null) {
        return;
      }
      node = next;
      if (node.value != null) {
        visitor.found(i + 1 - start, node.value);
      }
    }
  }
}
