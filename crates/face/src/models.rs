//! The two networks, as they ship: known by their hashes, or not loaded. See `assets/models/README.md`.

use data_encoding::HEXLOWER;
use rten::{Model, ModelOptions, RunOptions, ThreadPool, op_registry};
use rten_tensor::{NdTensor, Tensor, prelude::*};
use sha2::{Digest, Sha256};
use std::sync::Arc;
use turno_core::{Code, Failure};

/// A model file and what its SHA-256 has to be.
struct Shipped {
    file: &'static [u8],
    sha256: &'static str,
}

const DETECTOR: Shipped = Shipped {
    file: include_bytes!("../../../assets/models/face-detect.onnx"),
    sha256: "7a6d2e3a163f08d4bacff85fe2ee5fb6f2ccee3f1bbfadd2229003eea97b5664",
};

const MESH: Shipped = Shipped {
    file: include_bytes!("../../../assets/models/face-mesh.onnx"),
    sha256: "3b3d710a325dec8cd108b529534de32ee832c932ffccb444571203c3120c7c48",
};

/// SHA-256 of the detector and of the mesh: a report of liveness says with what it was judged.
pub const fn hashes() -> [&'static str; 2] {
    [DETECTOR.sha256, MESH.sha256]
}

/// Both networks, ready to run.
pub struct Models {
    detector: Model,
    mesh: Model,
    /// One thread: the networks are small, and the phone shows a camera beside them.
    thread: Arc<ThreadPool>,
}

impl std::fmt::Debug for Models {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Models").finish_non_exhaustive()
    }
}

impl Models {
    /// Loads what ships. `AppUnexpected`, when it is not what it should be.
    pub fn shipped() -> Result<Self, Failure> {
        Ok(Self { detector: load(&DETECTOR)?, mesh: load(&MESH)?, thread: Arc::new(ThreadPool::with_num_threads(1)) })
    }

    /// The detector: boxes and logits of its 896 anchors, for 128×128 points.
    pub(crate) fn detect(&self, input: NdTensor<f32, 4>) -> Result<[Vec<f32>; 2], Failure> {
        self.run(&self.detector, input)
    }

    /// The mesh: the places of 468 points, and the logit of there being a face, for 192×192 points.
    pub(crate) fn mesh(&self, input: NdTensor<f32, 4>) -> Result<[Vec<f32>; 2], Failure> {
        self.run(&self.mesh, input)
    }

    fn run(&self, model: &Model, input: NdTensor<f32, 4>) -> Result<[Vec<f32>; 2], Failure> {
        let ([asked], [first, second]) = (model.input_ids(), model.output_ids()) else { return Err(Code::AppUnexpected.into()) };
        let mut options = RunOptions::default();
        options.thread_pool = Some(Arc::clone(&self.thread));
        let answers = model.run_n(vec![(*asked, input.into())], [*first, *second], Some(options)).map_err(|_| Code::AppUnexpected)?;
        let [first, second] = answers.map(|answer| Tensor::<f32>::try_from(answer).map(|tensor| tensor.to_vec()));
        Ok([first.map_err(|_| Code::AppUnexpected)?, second.map_err(|_| Code::AppUnexpected)?])
    }
}

/// Only the operators that the two models have: each one more is code in the package.
fn load(shipped: &Shipped) -> Result<Model, Failure> {
    if HEXLOWER.encode(&Sha256::digest(shipped.file)) != shipped.sha256 {
        return Err(Code::AppUnexpected.into());
    }
    let operators = op_registry!(Add, Cast, Concat, Conv, Identity, MaxPool, PRelu, Pad, Relu, Reshape, Transpose);
    ModelOptions::with_ops(operators).load_static_slice(shipped.file).map_err(|_| Code::AppUnexpected.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_changed_model_is_not_loaded() {
        assert!(load(&DETECTOR).is_ok());
        assert!(load(&Shipped { sha256: MESH.sha256, ..DETECTOR }).is_err());
    }
}
