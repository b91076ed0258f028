package io.github.duizhao.app;

import io.github.duizhao.config.ApparatusReader;
import io.github.duizhao.model.Language;
import io.github.duizhao.model.Origin;
import io.github.duizhao.report.Finding;
import io.github.duizhao.report.Report;
import io.github.duizhao.report.RuleId;
import io.github.duizhao.revision.Revision;
import io.github.duizhao.text.Count;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Writes the files of an import, and deletes those of an earlier import that are obsolete. Finds
 * manual edits before it changes any file.
 */
final class ImportedFiles {
  private static final List<String> RECORDS =
      List.of(ApparatusReader.VARIANTS, ApparatusReader.EXTENTS);
  private static final String WORK = ".duizhao/import";

  private final Path book;
  private final Map<String, String> files;
  private final Map<String, String> records;
  private final ImportLock lock;
  private final ImportLock interrupted;

  /**
   * @param files the sections, path below the book's folder to text
   * @param records files that are always overwritten, because they are not for editing, in the same
   *     form
   */
  ImportedFiles(Path book, Map<String, String> files, Map<String, String> records) {
    this.book = book;
    this.files = new TreeMap<>(files);
    this.records = new TreeMap<>(records);
    this.lock = ImportLock.read(book);
    this.interrupted = ImportLock.read(book.resolve(WORK));
  }

  /** All files of the import, path to text. */
  Map<String, String> all() {
    Map<String, String> all = new TreeMap<>(files);
    all.putAll(records);
    return all;
  }

  /** The paths of files that are new or would change. */
  List<String> changed() {
    return all().entrySet().stream()
        .filter(file -> !onDisk(file.getKey()).equals(Optional.of(file.getValue())))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The paths of files that an earlier import wrote and this one does not. */
  List<String> obsolete() {
    Set<String> earlier = new TreeSet<>(lock.digests().keySet());
    earlier.addAll(interrupted.digests().keySet());
    if (!earlier.isEmpty()) {
      earlier.addAll(RECORDS);
    }
    earlier.removeAll(all().keySet());
    return earlier.stream().filter(path -> onDisk(path).isPresent()).toList();
  }

  /**
   * Reports paths that import would read or write and that are not regular files in the book's
   * folder: folders, pipes, links that lead out of it.
   */
  void reportNotFiles(Report report) throws IOException {
    Path home = book.toRealPath();
    Set<String> paths = new TreeSet<>(all().keySet());
    paths.addAll(lock.digests().keySet());
    paths.addAll(interrupted.digests().keySet());
    paths.add(ImportLock.PATH);
    paths.add(WORK + "/" + ImportLock.PATH);
    for (String path : paths) {
      Path file = home.resolve(path);
      Path there = existing(file);
      boolean isFault =
          there.equals(file)
              ? !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
              : !Files.isDirectory(there);
      if (isFault) {
        report.add(Finding.of(RuleId.SRC_002, path, "this is not a file"));
      } else if (!there.toRealPath().startsWith(home)) {
        report.add(
            Finding.of(RuleId.SRC_002, path, "this is a link to a file outside the book's folder"));
      }
    }
  }

  /** The path itself or the nearest folder above it that exists. */
  private static Path existing(Path path) {
    Path parent = path.getParent();
    return parent == null || Tree.exists(path) ? path : existing(parent);
  }

  /** Whether a file is unchanged since import wrote it, even if that import was killed. */
  private boolean isImported(String path, String text) {
    return lock.matches(path, text) || interrupted.matches(path, text);
  }

  /**
   * Reports each file with manual edits that would be lost.
   *
   * @return the changes in each file, by path
   */
  List<Revision> reportEdited(Language language, Report report) {
    List<Revision> revisions = new ArrayList<>();
    for (String path : changed()) {
      Optional<String> edited =
          onDisk(path).filter(text -> files.containsKey(path) && !isImported(path, text));
      edited
          .map(text -> Revision.of(path, language, files.getOrDefault(path, ""), text))
          .ifPresent(revisions::add);
    }
    revisions.forEach(revision -> report.add(edited(revision)));
    for (String path : obsolete()) {
      onDisk(path)
          .filter(text -> !RECORDS.contains(path) && !isImported(path, text))
          .ifPresent(
              text ->
                  report.add(
                      Finding.of(
                              RuleId.IMP_002,
                              path,
                              "this file was edited, and import would remove it because its section"
                                  + " no longer exists")
                          .hint("nothing was written; use --force to remove it anyway")));
    }
    return revisions;
  }

  /** Writes all files to a work folder, then moves them to their places, the lock last. */
  void write() throws IOException {
    Path work = book.resolve(WORK);
    Tree.delete(work);
    List<String> changed = withLock(changed());
    try {
      prepare(work, changed);
    } catch (IOException e) {
      deleteAfter(e, work);
      throw e;
    }
    for (String path : obsolete()) {
      Files.delete(book.resolve(path));
      deleteEmptyFolders(book.resolve(path));
    }
    for (String path : changed) {
      Path file = book.resolve(path);
      Files.createDirectories(file.getParent());
      Files.move(work.resolve(path), file, StandardCopyOption.REPLACE_EXISTING);
      deleteEmptyFolders(work.resolve(path));
    }
  }

  private List<String> withLock(List<String> paths) {
    List<String> all = new ArrayList<>(paths);
    if (!onDisk(ImportLock.PATH).equals(Optional.of(lockText()))) {
      all.add(ImportLock.PATH);
    }
    return all;
  }

  private String lockText() {
    return ImportLock.of(files).text();
  }

  private void prepare(Path work, List<String> paths) throws IOException {
    String lockText = lockText();
    Map<String, String> all = all();
    for (String path : paths) {
      Path file = work.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, all.getOrDefault(path, lockText), StandardCharsets.UTF_8);
    }
  }

  /** Deletes the work folder after a failure, and keeps the first exception. */
  private void deleteAfter(IOException fault, Path work) {
    try {
      Tree.delete(work);
      deleteEmptyFolders(work);
    } catch (IOException e) {
      fault.addSuppressed(e);
    }
  }

  private void deleteEmptyFolders(Path file) throws IOException {
    Path folder = file.getParent();
    while (folder != null && !folder.equals(book) && Tree.isEmpty(folder)) {
      Files.delete(folder);
      folder = folder.getParent();
    }
  }

  private Optional<String> onDisk(String path) {
    return ImportLock.readText(book.resolve(path));
  }

  private static Finding edited(Revision revision) {
    int places = revision.changes().size();
    String message =
        "this file has edits in " + Count.of(places, "place") + " that import would overwrite";
    Origin first = new Origin(revision.path(), revision.changes().get(0).line());
    return Finding.of(RuleId.IMP_002, first, message)
        .hint(
            "nothing was written; add decisions to content/import.yml to keep changed words, stop"
                + " importing to keep other changes, or use --force to discard all changes");
  }
}
