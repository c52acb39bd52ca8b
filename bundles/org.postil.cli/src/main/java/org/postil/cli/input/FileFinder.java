package org.postil.cli.input;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.postil.cli.Messages;

/** Finds the articles in folders. */
public final class FileFinder {

  private static final Set<String> EXTENSIONS = Set.of("postil", "txt", "md");

  private final Consumer<String> complaints;
  private boolean allFound = true;

  /**
   * @param complaints takes a word about what is passed over
   */
  public FileFinder(Consumer<String> complaints) {
    this.complaints = complaints;
  }

  /**
   * The named files, in that order, and in place of a folder its articles, sorted by their paths.
   */
  public List<InputFile> find(List<String> names) throws IOException {
    List<InputFile> files = new ArrayList<>();
    for (String name : names) {
      if (isFolder(name)) {
        files.addAll(articlesIn(name));
      } else {
        files.add(new InputFile(name, false));
      }
    }
    return files;
  }

  /** Whether every folder could be read and held an article. */
  public boolean allFound() {
    return allFound;
  }

  private static boolean isFolder(String name) {
    try {
      return !name.isEmpty() && !name.equals("-") && Files.isDirectory(Path.of(name));
    } catch (InvalidPathException e) {
      // Reading it as a file will say what is wrong with the name.
      return false;
    }
  }

  private List<InputFile> articlesIn(String folder) throws IOException {
    List<InputFile> files = new ArrayList<>();
    Path named = Path.of(folder);
    // A link that is named is followed; those that are found below are not, they may lead in
    // circles.
    Files.walkFileTree(named.toRealPath(), new Visitor(named, files));
    if (files.isEmpty()) {
      allFound = false;
      complaints.accept(Messages.format("folder.empty", folder));
    }
    files.sort((a, b) -> a.name().compareTo(b.name()));
    return files;
  }

  private static boolean isArticle(Path file) {
    String name = file.getFileName().toString();
    String extension = name.substring(name.lastIndexOf('.') + 1);
    return EXTENSIONS.contains(extension.toLowerCase(Locale.ROOT));
  }

  private final class Visitor extends SimpleFileVisitor<Path> {

    private final Path named;
    private final Path real;
    private final List<InputFile> files;

    Visitor(Path named, List<InputFile> files) throws IOException {
      this.named = named;
      this.real = named.toRealPath();
      this.files = files;
    }

    /** The path of {@code file} as the user would write it. */
    private String name(Path file) {
      return named.resolve(real.relativize(file)).toString().replace('\\', '/');
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isSymbolicLink()) {
        complaints.accept(Messages.format("folder.link", name(file)));
      } else if (attributes.isRegularFile() && isArticle(file)) {
        files.add(new InputFile(name(file), true));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException trouble) {
      allFound = false;
      complaints.accept(Messages.format("source.unreadable", name(file), trouble.getMessage()));
      return FileVisitResult.CONTINUE;
    }
  }
}
