package org.postil.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;

/** What a file is besides its content: whose it is, who may read it, by which names it goes. */
final class FileTraits {

  private static final String LINKS = "unix:nlink";
  private static final FileAttribute<?>[] NONE = {};
  private static final FileAttribute<?>[] AS_ANY_NEW_FILE = {
    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-rw-rw-"))
  };

  private FileTraits() {}

  /**
   * Gives {@code to} the owner, the group and the permissions of {@code from}.
   *
   * @return whether it could then be taken for it: the system may not allow to give files away, and
   *     of a file with several names the others would keep the old content
   */
  static boolean copied(Path from, Path to) throws IOException {
    try {
      if (hasOtherNames(from)) {
        return false;
      }
      copyPosix(from, to);
      copyAcl(from, to);
      return true;
    } catch (FileSystemException e) {
      return false;
    }
  }

  /**
   * With what a file begins that is to stand for {@code file}: when there is none yet, with what
   * the system leaves any new file of the user; else, as a temporary one, for the owner alone.
   */
  static FileAttribute<?>[] begun(Path file) {
    boolean isPosix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
    return isPosix && !Files.exists(file) ? AS_ANY_NEW_FILE : NONE;
  }

  private static boolean hasOtherNames(Path file) throws IOException {
    return file.getFileSystem().supportedFileAttributeViews().contains("unix")
        && (Integer) Files.getAttribute(file, LINKS) > 1;
  }

  private static void copyPosix(Path from, Path to) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
    if (view != null) {
      PosixFileAttributes wanted = Files.readAttributes(from, PosixFileAttributes.class);
      PosixFileAttributes given = view.readAttributes();
      if (!wanted.group().equals(given.group())) {
        view.setGroup(wanted.group());
      }
      if (!wanted.owner().equals(given.owner())) {
        view.setOwner(wanted.owner());
      }
      view.setPermissions(wanted.permissions());
    }
  }

  private static void copyAcl(Path from, Path to) throws IOException {
    AclFileAttributeView given = Files.getFileAttributeView(to, AclFileAttributeView.class);
    if (given != null) {
      AclFileAttributeView wanted = Files.getFileAttributeView(from, AclFileAttributeView.class);
      if (!wanted.getOwner().equals(given.getOwner())) {
        given.setOwner(wanted.getOwner());
      }
      given.setAcl(wanted.getAcl());
    }
  }

  /**
   * Has the system write down the names in {@code folder}, so that a renamed file keeps its new
   * name after a power cut. Where folders cannot be opened, as on Windows, the system sees to it.
   */
  static void force(Path folder) throws IOException {
    if (folder.getFileSystem().supportedFileAttributeViews().contains("unix")) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }
}
