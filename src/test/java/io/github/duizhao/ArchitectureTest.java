package io.github.duizhao;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which package may use which others, and which libraries. */
class ArchitectureTest {
  private static final String ROOT = "io.github.duizhao";
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  /**
   * The dependency table of ARCHITECTURE.md: each package and the packages of ours that it may use.
   * All may use {@code text}. The packages below {@code render} are the output formats: all have
   * the same rights, and none may use another.
   */
  private static final Map<String, Set<String>> MAY_USE = readTable();

  private static final Set<String> MAY_USE_ALL = Set.of("app", "cli");

  /** A library and the packages that may use it. */
  private static final Map<String, Set<String>> OWNERS =
      Map.ofEntries(
          Map.entry("com.vladsch..", Set.of("markdown")),
          Map.entry("freemarker..", Set.of("html")),
          Map.entry("com.openhtmltopdf..", Set.of("render.pdf")),
          Map.entry("org.apache.batik..", Set.of("render.pdf")),
          Map.entry("org.apache.pdfbox..", Set.of("render.pdf", "font")),
          Map.entry("org.apache.fontbox..", Set.of("render.pdf", "font")),
          Map.entry("io.documentnode..", Set.of("render.epub")),
          Map.entry("com.aayushatharva..", Set.of("font")),
          Map.entry("org.snakeyaml..", Set.of("config")),
          Map.entry("com.google.gson..", Set.of("cli")),
          Map.entry("uk.ac.ed.ph.snuggletex..", Set.of("formula")),
          Map.entry("org.jsoup..", Set.of("document")),
          Map.entry("org.zwobble.mammoth..", Set.of("document")),
          Map.entry("com.ibm.icu..", Set.of("glossary", "evidence")),
          Map.entry("picocli..", Set.of("cli")));

  private static Map<String, Set<String>> readTable() {
    Map<String, Set<String>> rows = new LinkedHashMap<>();
    try (Stream<String> lines = Files.lines(Path.of("ARCHITECTURE.md"))) {
      lines
          .dropWhile(line -> !line.startsWith("| package | may use |"))
          .skip(2)
          .takeWhile(line -> line.startsWith("|"))
          .map(line -> line.replace("`", "").split("\\|", -1))
          .forEach(cells -> rows.put(cells[1].strip(), Set.of(cells[2].strip().split(" +"))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  private static Optional<Set<String>> rights(String name) {
    return Optional.ofNullable(MAY_USE.get(name))
        .or(() -> Optional.ofNullable(MAY_USE.get(name.replaceFirst("[^.]*$", "*"))));
  }

  static Stream<String> packages() {
    return ourPackages().stream()
        .map(name -> name.substring(ROOT.length() + 1))
        .filter(name -> !MAY_USE_ALL.contains(name));
  }

  @ParameterizedTest
  @MethodSource("packages")
  void packageUsesOnlyWhatTheTableAllows(String name) {
    assertThat(rights(name)).as("the table has no package " + name).isPresent();
    Set<String> allowed = new TreeSet<>(List.of(ROOT + "." + name, ROOT + ".text"));
    rights(name).orElseThrow().forEach(other -> allowed.add(ROOT + "." + other));
    String[] forbidden =
        ourPackages().stream().filter(other -> !allowed.contains(other)).toArray(String[]::new);
    check(
        noClasses()
            .that()
            .resideInAPackage(ROOT + "." + name)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(forbidden));
  }

  @Test
  void everyPackageOfTheTableExists() {
    assertThat(packages().toList())
        .containsAll(MAY_USE.keySet().stream().filter(name -> !name.contains("*")).toList());
  }

  static Stream<String> libraries() {
    return OWNERS.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void libraryStaysWithItsOwners(String library) {
    String[] owners =
        OWNERS.getOrDefault(library, Set.of()).stream()
            .map(owner -> ROOT + "." + owner)
            .toArray(String[]::new);
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(owners)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(library));
  }

  @Test
  void theTableHasOnlyPackagesThatExist() {
    for (String name : MAY_USE.keySet()) {
      String pattern = (ROOT + "." + name).replace(".", "\\.").replace("*", "[^.]+");
      assertThat(ourPackages()).as(name).anyMatch(ours -> ours.matches(pattern));
    }
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void onlyTheCommandLineTouchesTheConsoleAndTheProcess() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".cli")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .callMethod(System.class, "console")
            .orShould()
            .callMethodWhere(describe("acts on the process", ArchitectureTest::actsOnTheProcess)));
  }

  /** Every package may read the number of processors. */
  private static boolean actsOnTheProcess(JavaMethodCall call) {
    return call.getTargetOwner().isAssignableTo(Runtime.class)
        && !Set.of("getRuntime", "availableProcessors").contains(call.getName());
  }

  @Test
  void everyPackageIsNullMarkedAndDescribed() {
    for (String name : ourPackages()) {
      assertThat(CLASSES.getPackage(name).isAnnotatedWith(NullMarked.class)).as(name).isTrue();
    }
  }

  @Test
  void dataIsRecordsAndChoicesAreSealed() {
    check(
        classes()
            .that()
            .resideInAPackage(ROOT + ".model")
            .and()
            .arePublic()
            .and()
            .areNotInterfaces()
            .should()
            .beAssignableTo(Record.class)
            .orShould()
            .beEnums()
            .orShould()
            .haveModifier(com.tngtech.archunit.core.domain.JavaModifier.FINAL));
  }

  private static List<String> ourPackages() {
    return CLASSES.stream()
        .map(JavaClass::getPackage)
        .map(JavaPackage::getName)
        .filter(name -> name.startsWith(ROOT + "."))
        .distinct()
        .sorted()
        .toList();
  }

  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(CLASSES);
  }

  @Test
  void theClassesAreFound() {
    assertThat(ourPackages()).contains(ROOT + ".model", ROOT + ".html");
  }
}
