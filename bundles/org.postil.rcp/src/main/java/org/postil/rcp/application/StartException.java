package org.postil.rcp.application;

/** The product cannot start. The message tells the user why and what to do. */
final class StartException extends Exception {

  private static final long serialVersionUID = 1L;

  StartException(String message) {
    super(message);
  }
}
