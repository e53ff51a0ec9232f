;; Kafka Lossless in Emacs with eglot (in Emacs 29 or newer, from ELPA before): put this into init.el.
(require 'eglot)

(defvar kafka-lossless-modes
  '(conf-javaprop-mode conf-unix-mode conf-space-mode yaml-mode yaml-ts-mode json-mode json-ts-mode js-json-mode)
  "The modes of files that may carry settings of Kafka.")

(add-to-list 'eglot-server-programs
             (cons kafka-lossless-modes '("kafka-lossless-language-server" "--stdio")))

(dolist (mode kafka-lossless-modes)
  (add-hook (intern (format "%s-hook" mode)) #'eglot-ensure))
