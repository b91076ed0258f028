package io.github.duizhao.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The footnotes that a file writes, wherever they stand in it, and which of them are called. */
final class NoteLabels {
  private final List<FootnoteBlock> written = new ArrayList<>();
  private final Set<String> labels = new HashSet<>();
  private final Set<String> called = new HashSet<>();

  private NoteLabels() {}

  static NoteLabels of(Node document) {
    NoteLabels labels = new NoteLabels();
    labels.collect(document);
    return labels;
  }

  private void collect(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof FootnoteBlock block) {
        written.add(block);
        labels.add(block.getText().toString());
      }
      if (node instanceof com.vladsch.flexmark.util.ast.Block) {
        collect(node);
      }
    }
  }

  /** All of them in the order of the file. */
  List<FootnoteBlock> written() {
    return written;
  }

  /** Remembers a call; false if there is no such footnote. */
  boolean call(String label) {
    called.add(label);
    return labels.contains(label);
  }

  boolean isCalled(String label) {
    return called.contains(label);
  }
}
