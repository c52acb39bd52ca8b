package org.postil.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Works at several things at once and hands the results on in order. Only a few results wait at any
 * time, so that memory does not grow with the number of things.
 */
final class InOrder {

  private static final int WAITING_PER_PROCESSOR = 2;

  /** Takes one result after the other. */
  @FunctionalInterface
  interface Sink<R> {
    void take(R result) throws IOException;
  }

  private InOrder() {}

  static <T, R> void run(List<T> things, Function<T, R> work, Sink<R> sink) throws IOException {
    int processors = Math.min(Runtime.getRuntime().availableProcessors(), things.size());
    if (processors < 2) {
      for (T thing : things) {
        sink.take(work.apply(thing));
      }
      return;
    }
    try (ExecutorService workers = Executors.newFixedThreadPool(processors)) {
      Deque<Future<R>> waiting = new ArrayDeque<>();
      for (T thing : things) {
        if (waiting.size() == processors * WAITING_PER_PROCESSOR) {
          sink.take(result(waiting.remove()));
        }
        waiting.add(workers.submit(() -> work.apply(thing)));
      }
      while (!waiting.isEmpty()) {
        sink.take(result(waiting.remove()));
      }
    }
  }

  private static <R> R result(Future<R> future) {
    try {
      return future.get();
    } catch (ExecutionException fault) {
      throw new IllegalStateException(fault.getCause());
    } catch (InterruptedException end) {
      throw new IllegalStateException(end);
    }
  }
}
