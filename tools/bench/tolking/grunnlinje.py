"""The plain baselines beside us, from Debian's scikit-learn. Reads one JSON object on stdin, writes one on stdout.

in:  {"metode": "lr" | "mlp", "tren": [[text, class], ...], "proeve": [text, ...]}
out: {"klasser": [class, ...], "andeler": [[share per class], ...]}
"""

import json
import sys
import warnings

from scipy.sparse import hstack
from sklearn.feature_extraction.text import CountVectorizer, TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.neural_network import MLPClassifier

warnings.filterwarnings("ignore")
bestilling = json.load(sys.stdin)
tekster = [tekst for tekst, _ in bestilling["tren"]]
klasser = [klasse for _, klasse in bestilling["tren"]]

if bestilling["metode"] == "lr":
    ord_ = TfidfVectorizer(ngram_range=(1, 2), min_df=2, sublinear_tf=True)
    tegn = TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 5), min_df=2, sublinear_tf=True)
    tren = hstack([ord_.fit_transform(tekster), tegn.fit_transform(tekster)]).tocsr()
    proeve = hstack([ord_.transform(bestilling["proeve"]), tegn.transform(bestilling["proeve"])]).tocsr()
    modell = LogisticRegression(C=1.0, max_iter=300)
else:
    # What the open-source peer does: bag of words, one hidden layer.
    ord_ = CountVectorizer(analyzer="word", ngram_range=(1, 2), min_df=0.01)
    tren = ord_.fit_transform(tekster)
    proeve = ord_.transform(bestilling["proeve"])
    modell = MLPClassifier(tol=0.01, random_state=1)

modell.fit(tren, klasser)
andeler = modell.predict_proba(proeve)
json.dump({"klasser": list(modell.classes_), "andeler": [[round(float(p), 6) for p in rad] for rad in andeler]}, sys.stdout)
